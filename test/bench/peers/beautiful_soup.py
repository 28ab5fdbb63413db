"""Pages through BeautifulSoup as private scripts do: the title and all text of the page."""
import pathlib
import resource
import sys
import time

try:
    from bs4 import BeautifulSoup
except ImportError:
    sys.exit("bs4 is not installed")

pages = [path.read_bytes() for path in sorted(pathlib.Path(sys.argv[1]).glob("*.html"))]
started = time.perf_counter()
for page in pages:
    soup = BeautifulSoup(page, "html.parser")
    title = soup.title.get_text() if soup.title else ""
    text = soup.get_text(" ", strip=True)
seconds = time.perf_counter() - started
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(f"pages_per_second={len(pages) / seconds:.1f} peak_mib={peak:.0f}")

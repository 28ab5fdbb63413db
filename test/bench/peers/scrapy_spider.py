"""Pages through Scrapy's selectors as a spider's parse callback does."""
import pathlib
import resource
import sys
import time

try:
    from scrapy.http import HtmlResponse
except ImportError:
    sys.exit("scrapy is not installed")

pages = [path.read_bytes() for path in sorted(pathlib.Path(sys.argv[1]).glob("*.html"))]
started = time.perf_counter()
for page in pages:
    response = HtmlResponse("https://example.invalid/", body=page, encoding="utf-8")
    title = response.xpath("string(//h1 | //label)").get()
    text = " ".join(part.strip() for part in response.xpath("//body//text()[not(ancestor::style)]").getall())
seconds = time.perf_counter() - started
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(f"pages_per_second={len(pages) / seconds:.1f} peak_mib={peak:.0f}")

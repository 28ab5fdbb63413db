import { describe, expect, it } from 'vitest';
import { parsePage } from '../../src/app/parse-page.js';
import { platformNamed } from '../../src/platforms/registry.js';

function titleOf(text: string): string | null {
  const { title } = parsePage({
    platform: platformNamed('dynasty'),
    body: Buffer.from(`Kaupunginhallitus\nPöytäkirja 22.03.2021/Pykälä 91\n\n\n${text}\n`),
    contentType: 'text/plain; charset=utf-8',
    url: null,
    nativeId: null,
    authority: null,
  });
  return title;
}

const REST = '120/01.01.01/2021\n\nKHALL 22.03.2021 § 91\n\nPäätös Hyväksyttiin.';

describe('the title at the top of a page', () => {
  it('may stand in capitals, although these look like names', () => {
    expect(titleOf(`REHTORIN VIRAN TÄYTTÄMINEN\n\n${REST}`)).toBe('REHTORIN VIRAN TÄYTTÄMINEN');
  });

  it('may end with the day and § on which a motion was handed in', () => {
    const title = 'Vastaus valtuustoaloitteeseen koskien latuverkostoa, KV 14.3.2022 § 12';
    expect(titleOf(`${title}\n\n${REST}`)).toBe(title);
  });

  it('is no line of names', () => {
    expect(titleOf(`Aino Malli, Olli Esimerkki\n\n${REST}`)).toBeNull();
  });
});

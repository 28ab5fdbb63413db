// Loaded before the program (`node --import`): its clock begins at PYKALA_TEST_NOW and runs on from there.
const RealDate = Date;
const offset = RealDate.parse(process.env['PYKALA_TEST_NOW'] ?? '') - RealDate.now();
if (Number.isNaN(offset)) throw new Error('clock: PYKALA_TEST_NOW is no instant');

globalThis.Date = new Proxy(RealDate, {
  construct: (target, words, self) =>
    Reflect.construct(target, words.length === 0 ? [RealDate.now() + offset] : words, self),
  get: (target, key, self) =>
    key === 'now' ? () => RealDate.now() + offset : Reflect.get(target, key, self),
});

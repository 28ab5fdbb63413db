export const benchAsk = async () => ({ ratios: {} });

/** Pages of one matter without a register number are found by their title. */
export const createTitleIndex = `
CREATE INDEX item_by_title ON item (source_id, title) WHERE register_number IS NULL AND title IS NOT NULL;
`;

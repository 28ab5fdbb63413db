/** Labels as a record has them, by what they stand for. */
export type BallotLabel = 'Jaa' | 'Ei' | 'Tyhjä' | 'Poissa' | 'Ja' | 'Nej' | 'Blank' | 'Frånvarande';

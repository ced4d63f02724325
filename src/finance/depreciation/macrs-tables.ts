/**
 * The percentages of basis that the IRS prints, by tax year: Publication 946, Appendix A. They are
 * kept as printed, to two or three decimals; every column adds to 100.
 */

/** Recovery period in years to the percentages of its tax years, one more than the period has. */
type Columns = Readonly<Record<number, readonly number[]>>;

/** Table A-1: half-year convention. */
export const HALF_YEAR: Columns = {
  3: [33.33, 44.45, 14.81, 7.41],
  5: [20, 32, 19.2, 11.52, 11.52, 5.76],
  7: [14.29, 24.49, 17.49, 12.49, 8.93, 8.92, 8.93, 4.46],
  10: [10, 18, 14.4, 11.52, 9.22, 7.37, 6.55, 6.55, 6.56, 6.55, 3.28],
  15: [5, 9.5, 8.55, 7.7, 6.93, 6.23, 5.9, 5.9, 5.91, 5.9, 5.91, 5.9, 5.91, 5.9, 5.91, 2.95],
  20: [
    3.75, 7.219, 6.677, 6.177, 5.713, 5.285, 4.888, 4.522, 4.462, 4.461, 4.462, 4.461, 4.462, 4.461,
    4.462, 4.461, 4.462, 4.461, 4.462, 4.461, 2.231,
  ],
};

/** Tables: mid-quarter convention, by the quarter of the year in which service began. */
export const MID_QUARTER: Readonly<Record<number, Columns>> = {
  1: {
    3: [58.33, 27.78, 12.35, 1.54],
    5: [35, 26, 15.6, 11.01, 11.01, 1.38],
    7: [25, 21.43, 15.31, 10.93, 8.75, 8.74, 8.75, 1.09],
    10: [17.5, 16.5, 13.2, 10.56, 8.45, 6.76, 6.55, 6.55, 6.56, 6.55, 0.82],
    15: [8.75, 9.13, 8.21, 7.39, 6.65, 5.99, 5.9, 5.91, 5.9, 5.91, 5.9, 5.91, 5.9, 5.91, 5.9, 0.74],
    20: [
      6.563, 7, 6.482, 5.996, 5.546, 5.13, 4.746, 4.459, 4.459, 4.459, 4.459, 4.46, 4.459, 4.46,
      4.459, 4.46, 4.459, 4.46, 4.459, 4.46, 0.565,
    ],
  },
  2: {
    3: [41.67, 38.89, 14.14, 5.3],
    5: [25, 30, 18, 11.37, 11.37, 4.26],
    7: [17.85, 23.47, 16.76, 11.97, 8.87, 8.87, 8.87, 3.34],
    10: [12.5, 17.5, 14, 11.2, 8.96, 7.17, 6.55, 6.55, 6.56, 6.55, 2.46],
    15: [
      6.25, 9.38, 8.44, 7.59, 6.83, 6.15, 5.91, 5.9, 5.91, 5.9, 5.91, 5.9, 5.91, 5.9, 5.91, 2.21,
    ],
    20: [
      4.688, 7.148, 6.612, 6.116, 5.658, 5.233, 4.841, 4.478, 4.463, 4.463, 4.463, 4.463, 4.463,
      4.463, 4.462, 4.463, 4.462, 4.463, 4.462, 4.463, 1.673,
    ],
  },
  3: {
    3: [25, 50, 16.67, 8.33],
    5: [15, 34, 20.4, 12.24, 11.3, 7.06],
    7: [10.71, 25.51, 18.22, 13.02, 9.3, 8.85, 8.86, 5.53],
    10: [7.5, 18.5, 14.8, 11.84, 9.47, 7.58, 6.55, 6.55, 6.56, 6.55, 4.1],
    15: [3.75, 9.63, 8.66, 7.8, 7.02, 6.31, 5.9, 5.9, 5.91, 5.9, 5.91, 5.9, 5.91, 5.9, 5.91, 3.69],
    20: [
      2.813, 7.289, 6.742, 6.237, 5.769, 5.336, 4.936, 4.566, 4.46, 4.46, 4.46, 4.46, 4.461, 4.46,
      4.461, 4.46, 4.461, 4.46, 4.461, 4.46, 2.788,
    ],
  },
  4: {
    3: [8.33, 61.11, 20.37, 10.19],
    5: [5, 38, 22.8, 13.68, 10.94, 9.58],
    7: [3.57, 27.55, 19.68, 14.06, 10.04, 8.73, 8.73, 7.64],
    10: [2.5, 19.5, 15.6, 12.48, 9.98, 7.99, 6.55, 6.55, 6.56, 6.55, 5.74],
    15: [1.25, 9.88, 8.89, 8, 7.2, 6.48, 5.9, 5.9, 5.9, 5.91, 5.9, 5.91, 5.9, 5.91, 5.9, 5.17],
    20: [
      0.938, 7.43, 6.872, 6.357, 5.88, 5.439, 5.031, 4.654, 4.458, 4.458, 4.458, 4.458, 4.458,
      4.458, 4.458, 4.458, 4.458, 4.459, 4.458, 4.459, 3.901,
    ],
  },
};

/** Table A-6: residential rental property, 27.5 years, mid-month convention; first year by month. */
const RESIDENTIAL_FIRST = [
  3.485, 3.182, 2.879, 2.576, 2.273, 1.97, 1.667, 1.364, 1.061, 0.758, 0.455, 0.152,
];
const RESIDENTIAL_28TH = [
  1.97, 2.273, 2.576, 2.879, 3.182, 3.485, 3.636, 3.636, 3.636, 3.636, 3.636, 3.636,
];
const RESIDENTIAL_29TH = [0, 0, 0, 0, 0, 0, 0.152, 0.455, 0.758, 1.061, 1.364, 1.667];

/** @param month In which service began, 1 to 12. */
export function residential(month: number): readonly number[] {
  const later = Array.from({ length: 26 }, (_, i) => residentialYear(i + 2, month));
  return [
    RESIDENTIAL_FIRST[month - 1] as number,
    ...later,
    RESIDENTIAL_28TH[month - 1] as number,
    RESIDENTIAL_29TH[month - 1] as number,
  ];
}

/** Years 2 to 27. From year 10 on the table turns the last digit up every other year. */
function residentialYear(year: number, month: number): number {
  if (year < 10) return 3.636;
  const turnedUp = month <= 6 ? year % 2 === 0 : year % 2 === 1;
  return turnedUp ? 3.637 : 3.636;
}

/** Table A-7a: nonresidential real property, 39 years, mid-month convention; first year by month. */
const NONRESIDENTIAL_FIRST = [
  2.461, 2.247, 2.033, 1.819, 1.605, 1.391, 1.177, 0.963, 0.749, 0.535, 0.321, 0.107,
];
const NONRESIDENTIAL_40TH = [
  0.107, 0.321, 0.535, 0.749, 0.963, 1.177, 1.391, 1.605, 1.819, 2.033, 2.247, 2.461,
];

/** @param month In which service began, 1 to 12. */
export function nonresidential(month: number): readonly number[] {
  return [
    NONRESIDENTIAL_FIRST[month - 1] as number,
    ...new Array<number>(38).fill(2.564),
    NONRESIDENTIAL_40TH[month - 1] as number,
  ];
}

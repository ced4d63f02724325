import { dilutedShares } from "../../finance/valuation/dilution";
import { defineFunction } from "../define";
import { money, number } from "../parameters/number";
import { line } from "../parameters/range";
import { one } from "../result";

export const valDiluted = defineFunction({
  name: "VAL.DILUTED",
  summary:
    "Returns diluted shares: options (treasury-stock method), RSUs and in-the-money convertibles.",
  parameters: {
    shares: number("Shares outstanding.").atLeast(0),
    price: money("Price per share at which holders exercise and convert.").atLeast(0),
    options: line(
      "Options and warrants by tranche.",
      number("Options of a tranche.").atLeast(0),
    ).optional(),
    strikes: line(
      "Strike prices, one per tranche.",
      money("A tranche's strike.").atLeast(0),
    ).optional(),
    rsus: number("Restricted share units, counted in full.").atLeast(0).optional(0),
    converts: line(
      "Convertible debt by issue: the principal, in the price's currency and the shares' units.",
      money("Principal of an issue.").atLeast(0),
    ).optional(),
    conversion_prices: line(
      "Conversion prices: principal per share, one per issue.",
      money("An issue's conversion price.").atLeast(0),
    ).optional(),
  },
  returns: one("number"),
  example: {
    formula: "=OFFTAKE.VAL.DILUTED(1000, 50, A1:B1, A2:B2, 30, 4000, 40)",
    cells: {
      A1: [[100, 60]],
      A2: [[20, 55]],
    },
    value: 1190,
    origin:
      "By hand: 100 options at 20 leave 100 × (1 − 20/50) = 60; those at 55 are out of the money; 30 RSUs; 4,000 ÷ 40 = 100 shares. 1,000 + 60 + 30 + 100.",
  },
  source: "ASC 260-10-45-23 and 45-40",
  notes: [
    "Each tranche is tested separately: an in-the-money tranche dilutes by the shares that its proceeds do not buy back; a tranche at or out of the money does not dilute. A convertible whose conversion price is below the price counts as shares and must be excluded from debt in VAL.EV; otherwise it is debt and adds no shares.",
    "Diluted shares under GAAP also average over the period and add back interest; this is the count at a given price, as used in valuation.",
  ],
  evaluate: ({ shares, price, options, strikes, rsus, converts, conversion_prices }) =>
    dilutedShares(shares, price, {
      options: options?.values ?? [],
      strikes: strikes?.values ?? [],
      rsus,
      converts: converts?.values ?? [],
      conversionPrices: conversion_prices?.values ?? [],
    }),
});

import { dilutedShares } from "../../finance/valuation/dilution";
import { defineFunction } from "../define";
import { money, number } from "../parameters/number";
import { line } from "../parameters/range";
import { one } from "../result";

export const valDiluted = defineFunction({
  name: "VAL.DILUTED",
  summary: "Shares after options (treasury-stock method), share units and converts in the money.",
  parameters: {
    shares: number("Shares outstanding.").atLeast(0),
    price: money("Price a share at which holders would exercise and convert.").atLeast(0),
    options: line(
      "Options and warrants by tranche.",
      number("Options of a tranche.").atLeast(0),
    ).optional(),
    strikes: line("Their strikes.", money("A tranche's strike.").atLeast(0)).optional(),
    rsus: number("Restricted share units, counted in full.").atLeast(0).optional(0),
    converts: line(
      "Convertible debt by issue: the principal, in the price's currency and the shares' units.",
      money("Principal of an issue.").atLeast(0),
    ).optional(),
    conversion_prices: line(
      "Principal per share that each converts into.",
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
      "By hand: 100 options at 20 leave 100 × (1 − 20/50) = 60; those at 55 are out of the money; 30 units; 4,000 ÷ 40 = 100 shares. 1,000 + 60 + 30 + 100.",
  },
  source: "ASC 260-10-45-23 and 45-40",
  notes: [
    "Each tranche is tested by itself: one in the money dilutes by the shares that its proceeds do not buy back, one at or out of the money not at all. A convert whose conversion price is below the price counts as shares, and is then no debt in VAL.EV; one at or above it is debt and no shares.",
    "Accounting's diluted count also averages over the period and adds back interest; this is the count at a price, as a valuation needs it.",
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

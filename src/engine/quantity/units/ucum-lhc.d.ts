/** The library has no types of its own; the tests use no more of it than this. */
declare module '@lhncbc/ucum-lhc' {
  export const UcumLhcUtils: {
    getInstance(): { validateUnitString(code: string): { readonly status: 'valid' | 'invalid' | 'error' } };
  };
}

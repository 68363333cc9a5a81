class ZeroCost1 {
  static long total(long[] sizes) {
    return total(sizes, 0, sizes.length);
  }

  private static long total(long[] sizes, int from, int to) {
    if (to - from < 1) return 0;
    if (to - from == 1) return sizes[from];
    var middle = (from + to) >>> 1;
    return total(sizes, from, middle) + total(sizes, middle, to);
  }
}

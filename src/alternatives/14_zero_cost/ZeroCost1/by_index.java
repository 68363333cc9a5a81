class ZeroCost1 {
  static long total(long[] sizes) {
    var total = 0L;
    int i = sizes.length;
    while (i > 0) {
      i--;
      total = Math.addExact(total, sizes[i]);
    }
    return total;
  }
}

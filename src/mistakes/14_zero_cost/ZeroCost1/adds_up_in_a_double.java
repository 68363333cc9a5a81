// expect: checks-fail adds_up_big_sizes
class ZeroCost1 {

  static long total(long[] sizes) {
    double total = 0;
    for (var size : sizes) {
      total += size;
    }
    return (long) total;
  }
}

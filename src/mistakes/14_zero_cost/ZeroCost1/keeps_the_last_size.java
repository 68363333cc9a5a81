// expect: checks-fail adds_up_all_sizes
class ZeroCost1 {

  static long total(long[] sizes) {
    long total = 0;
    for (var size : sizes) {
      total = +size;
    }
    return total;
  }
}

class Iterators1 {
  static int rain(int days, int... readings) {
    int sum = 0;
    int seen = 0;
    for (var reading : readings) {
      if (seen == days) {
        break;
      }
      if (reading >= 0) {
        sum += reading + 2;
        seen++;
      }
    }
    return sum;
  }
}

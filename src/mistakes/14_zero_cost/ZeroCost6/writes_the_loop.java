// expect: checks-fail stays_a_chain
class ZeroCost6 {

  static long total(int[] amounts, int count) {
    long total = 0;
    var left = count;
    for (var amount : amounts) {
      if (amount > 0 && left-- > 0) {
        total += amount;
      }
    }
    return total;
  }
}

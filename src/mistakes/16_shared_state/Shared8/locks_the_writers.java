// expect: checks-fail both_numbers_fit_each_other
class Shared8 {
  private int stars;
  private int ratings;

  synchronized void rate(int given) {
    stars += given;
    ratings++;
  }

  double average() {
    return ratings == 0 ? 0 : (double) stars / ratings;
  }
}

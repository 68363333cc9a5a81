import javalings.own.*;

final class DoWhileProbe {
  static int digits(int n) {
    int count = 0;
    do {
      count++;
      n /= 10;
    } while (n > 0);
    return count;
  }
}

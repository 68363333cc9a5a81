import javalings.own.*;

final class ArraysOfNumbersProbe {
  static int[] doubled(int[] all) {
    int[] result = new int[all.length];
    for (int i = 0; i < all.length; i++) {
      result[i] = all[i] * 2;
    }
    all[0] = 1;
    return result;
  }
}

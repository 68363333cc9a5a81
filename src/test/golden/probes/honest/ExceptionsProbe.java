import javalings.own.*;

final class ExceptionsProbe {
  static int parse(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return 0;
    } finally {
      System.out.println("parsed");
    }
  }
}

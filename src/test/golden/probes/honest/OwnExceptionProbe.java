import javalings.own.*;

final class OwnExceptionProbe {
  @Move static final class Failure extends RuntimeException {
    final int code;
    Failure(int code) { this.code = code; }
  }
  static void run(int code) {
    if (code > 0) {
      throw new Failure(code);
    }
  }
}

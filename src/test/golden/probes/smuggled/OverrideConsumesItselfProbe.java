import javalings.own.*;

final class OverrideConsumesItselfProbe {
  @Move static class File {
    void touch() {}
  }
  @Move static final class Burning extends File {
    @Override @Consumes void touch() {} // REFUSED
  }
  static void run(File file) {
    file.touch();
    file.touch();
  }
}

import javalings.own.*;

final class GetterAndSetterProbe {
  static final class Plain {
    private String name = "";
    String name() { return name; }
    void rename(String name) { this.name = name; }
  }
  static void run() {
    Plain one = new Plain();
    Plain same = one;
    one.rename("a");
    same.rename(one.name() + same.name());
  }
}

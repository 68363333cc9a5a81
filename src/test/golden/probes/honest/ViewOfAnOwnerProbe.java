import javalings.own.*;

final class ViewOfAnOwnerProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  static void eat(S s) {}

  @View static final class Window {
    private final @Borrowed S s;
    Window(@Borrowed S s) { this.s = s; }
    int twice() { return 2 * s.get(); }
  }
  static void run() {
    S s = new S();
    var window = new Window(s);
    System.out.println(window.twice());
    s.set(4);
    System.out.println(new Window(s).twice());
    eat(s);
  }
}

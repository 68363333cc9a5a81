import javalings.own.*;

final class FieldToFieldProbe {
  @Move static final class S {
    int n;
    int get() { return n; }
    @Mut void set(int v) { n = v; }
    @Consumes int done() { return n; }
  }

  @Move static final class Two {
    S a = new S();
    S b = new S();
    @Mut void same() { this.a = this.b; } // REFUSED
  }
}

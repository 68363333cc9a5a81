import javalings.own.*;

final class InterfaceOfOwnersProbe {
  @Move interface Sink {
    @Mut void write(String text);
    @Consumes int finish();
  }
  @Move static final class Counting implements Sink {
    private int n;
    @Override @Mut public void write(String text) { n += text.length(); }
    @Override @Consumes public int finish() { return n; }
  }
  static void run() {
    Counting sink = new Counting();
    sink.write("a");
    sink.write("b");
    System.out.println(sink.finish());
  }
}

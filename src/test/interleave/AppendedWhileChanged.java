// expect: data-race
// appending a builder reads it

class AppendedWhileChanged {
  static void main() throws Exception {
    var from = new StringBuilder();
    var into = new StringBuilder();
    both(() -> from.append("a"), () -> into.append(from));
  }

  static void both(Runnable a, Runnable b) throws InterruptedException {
    Thread first = new Thread(a);
    Thread second = new Thread(b);
    first.start();
    second.start();
    first.join();
    second.join();
  }
}

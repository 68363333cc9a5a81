// expect: deadlock
// each holds its own lock and asks for the other's length

class BufferAppendsEachOther {
  static void main() throws Exception {
    var a = new StringBuffer("a");
    var b = new StringBuffer("b");
    both(() -> a.append(b), () -> b.append(a));
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


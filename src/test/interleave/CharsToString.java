// expect: data-race
// new String reads the characters

class CharsToString {
  static void main() throws Exception {
    char[] a = {'a', 'b'};
    both(() -> a[1] = 'c', () -> new String(a));
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

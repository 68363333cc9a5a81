// expect: data-race
// join reads each of the builders that it is given
class BuildersJoined {
  static void main() throws Exception {
    var one = new StringBuilder("a");
    var other = new StringBuilder("b");
    both(() -> String.join("-", one, other), () -> other.append("c"));
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

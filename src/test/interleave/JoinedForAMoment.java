// expect: data-race
// join gives up after a millisecond

class JoinedForAMoment {
  static int n;

  static void main() throws Exception {
    Thread adds = new Thread(() -> n++);
    adds.start();
    adds.join(1);
    int seen = n;
  }
}

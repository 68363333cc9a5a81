// expect: passes
// accounts are locked in the order of their ids

class TransferInIdOrder {
  record Account(int id, int[] money) {}

  static void move(Account from, Account to) {
    Account first = from.id < to.id ? from : to;
    Account second = first == from ? to : from;
    synchronized (first) {
      synchronized (second) {
        from.money[0]--;
        to.money[0]++;
      }
    }
  }

  static void main() throws Exception {
    var a = new Account(1, new int[] {1});
    var b = new Account(2, new int[] {1});
    both(() -> move(a, b), () -> move(b, a));
    require(a.money[0] == 1 && b.money[0] == 1, "money lost");
  }

  static void both(Runnable a, Runnable b) throws InterruptedException {
    Thread first = new Thread(a);
    Thread second = new Thread(b);
    first.start();
    second.start();
    first.join();
    second.join();
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}

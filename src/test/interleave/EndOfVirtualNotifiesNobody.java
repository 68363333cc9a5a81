// expect: deadlock
class EndOfVirtualNotifiesNobody {
  public static void main(String[] args) throws Exception {
    Thread worker = Thread.ofVirtual().unstarted(() -> {});
    synchronized (worker) {
      worker.start();
      worker.wait();
    }
  }
}

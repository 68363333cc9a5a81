// expect: data-race
// a thread that says more when it starts is still a thread of the program
class OwnThreadStartsBySuper {
  static int done;

  static class Worker extends Thread {
    @Override
    public void start() {
      setName("worker");
      super.start();
    }

    @Override
    public void run() {
      done++;
    }
  }

  static void main() throws InterruptedException {
    Worker worker = new Worker();
    worker.start();
    if (done > 1) {
      throw new AssertionError("done " + done);
    }
    worker.join();
  }
}

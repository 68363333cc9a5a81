import java.util.concurrent.Semaphore;

class Shared2 {
  private final Semaphore free;

  Shared2(int seats) {
    free = new Semaphore(seats);
  }
  boolean sell() {
    return free.tryAcquire();
  }

  int free() {
    return free.availablePermits();
  }
}

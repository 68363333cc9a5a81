// expect: livelock
// each gives the spoon to the other for ever
class PoliteEaters {
  static volatile int owner;
  static volatile boolean firstIsHungry = true;
  static volatile boolean secondIsHungry = true;

  static void main() throws Exception {
    Thread first =
        new Thread(
            () -> {
              while (firstIsHungry) {
                if (owner == 0 && !secondIsHungry) {
                  firstIsHungry = false;
                }
                owner = 1;
                Thread.onSpinWait();
              }
            });
    Thread second =
        new Thread(
            () -> {
              while (secondIsHungry) {
                if (owner == 1 && !firstIsHungry) {
                  secondIsHungry = false;
                }
                owner = 0;
                Thread.onSpinWait();
              }
            });
    first.start();
    second.start();
    first.join();
    second.join();
  }
}

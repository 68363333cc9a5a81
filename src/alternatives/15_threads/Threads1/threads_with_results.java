import java.util.List;
class Threads1 {

  interface Sensor {
    int read();
  }
  static int total(List<Sensor> sensors) throws InterruptedException {
    var askers = sensors.stream().map(Asker::new).toList();
    askers.forEach(Thread::start);
    int sum = 0;
    for (var asker : askers) {
      asker.join();
      sum += asker.answer;
    }
    return sum;
  }

  private static final class Asker extends Thread {
    private final Sensor sensor;
    private int answer;

    Asker(Sensor sensor) {
      this.sensor = sensor;
    }

    @Override
    public void run() {
      answer = sensor.read();
    }
  }
}

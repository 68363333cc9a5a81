// expect: data-race
// one thread sets the calendar that another reads
import java.util.Calendar;
import java.util.GregorianCalendar;

class CalendarShared {
  static void main() throws Exception {
    Calendar calendar = new GregorianCalendar(2026, 0, 1);
    both(() -> calendar.add(Calendar.YEAR, 1), () -> calendar.get(Calendar.YEAR));
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

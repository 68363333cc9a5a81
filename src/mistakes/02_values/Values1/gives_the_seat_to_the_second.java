// expect: checks-fail sells_a_seat_only_once
import java.util.HashMap;
import java.util.Map;
class Values1 {

  record Seat(String row, int number) {}

  private final Map<Seat, String> sold = new HashMap<>();

  boolean sell(Seat seat, String customer) {
    return sold.put(seat, customer) == null;
  }

  String holder(Seat seat) {
    return sold.getOrDefault(seat, "free");
  }
}

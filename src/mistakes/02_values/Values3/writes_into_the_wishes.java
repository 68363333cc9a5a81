// expect: checks-fail the_guests_list_stays_as_it_is
import java.util.HashMap;
import java.util.Map;

class Values3 {
  private final Map<String, String> house;

  Values3(Map<String, String> house) {
    this.house = new HashMap<>(house);
  }

  Map<String, String> settings(Map<String, String> wishes) {
    house.forEach(wishes::putIfAbsent);
    return wishes;
  }
}

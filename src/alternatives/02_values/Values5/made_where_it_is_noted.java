import java.util.ArrayList;
import java.util.List;
class Values5 {

  record Parcel(String number, int grams, String place) {
    @Override
    public String toString() {
      return number + " (" + grams + " g) in " + place;
    }
  }

  private final List<Parcel> way = new ArrayList<>();
  private Parcel parcel;

  Values5(String number, int grams, String place) {
    parcel = new Parcel(number, grams, place);
    way.add(parcel);
  }

  void seenIn(String place) {
    var seen = new Parcel(parcel.number(), parcel.grams(), place);
    way.add(seen);
    parcel = seen;
  }
  List<String> way() {
    return way.stream().map(Parcel::toString).toList();
  }
}

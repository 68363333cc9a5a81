// expect: checks-fail a_parcel_never_changes
import java.util.ArrayList;
import java.util.List;
class Values5 {

  record Parcel(String number, int grams, String[] where) {
    void move(String place) {
      where[0] = place;
    }

    String place() {
      return where[0];
    }

    @Override
    public String toString() {
      return number + " (" + grams + " g) in " + place();
    }
  }

  private final List<Parcel> way = new ArrayList<>();
  private Parcel parcel;

  Values5(String number, int grams, String place) {
    parcel = new Parcel(number, grams, new String[] {place});
    note();
  }

  private void note() {
    way.add(new Parcel(parcel.number(), parcel.grams(), new String[] {parcel.place()}));
  }

  void seenIn(String place) {
    parcel.move(place);
    note();
  }
  List<String> way() {
    return way.stream().map(Parcel::toString).toList();
  }
}

// expect: checks-fail a_parcel_never_changes
import java.util.ArrayList;
import java.util.List;

class Values5 {

  static final class Parcel {
    private final String number;
    private final int grams;
    private String place;

    Parcel(String number, int grams, String place) {
      this.number = number;
      this.grams = grams;
      this.place = place;
    }

    void seenIn(String place) {
      this.place = place;
    }

    @Override
    public String toString() {
      return number + " (" + grams + " g) in " + place;
    }
  }

  private final List<Parcel> way = new ArrayList<>();
  private Parcel parcel;

  Values5(String number, int grams, String place) {
    parcel = new Parcel(number, grams, place);
    way.add(new Parcel(number, grams, place));
  }

  void seenIn(String place) {
    parcel.seenIn(place);
    way.add(new Parcel(parcel.number, parcel.grams, place));
  }

  List<String> way() {
    return way.stream().map(Parcel::toString).toList();
  }
}

import java.util.ArrayList;
import java.util.List;
class Values5 {

  static final class Parcel {
    private final String number;
    private final int grams;
    private final String place;

    Parcel(String number, int grams, String place) {
      this.number = number;
      this.grams = grams;
      this.place = place;
    }

    Parcel in(String other) {
      return new Parcel(number, grams, other);
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
    way.add(parcel);
  }

  void seenIn(String place) {
    parcel = parcel.in(place);
    way.add(parcel);
  }
  List<String> way() {
    return way.stream().map(Parcel::toString).toList();
  }
}

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;

class Collections6 {
  private final List<String> films;
  Collections6(List<String> films) {
    this.films = new ArrayList<>(films);
  }

  void add(String film) {
    films.add(film);
  }

  void cancel(String film) {
    films.remove(film);
  }
  List<String> board() {
    return new AbstractList<>() {
      @Override
      public String get(int index) {
        return films.get(index);
      }

      @Override
      public int size() {
        return films.size();
      }
    };
  }
  List<String> leaflet() {
    return List.copyOf(films);
  }
}

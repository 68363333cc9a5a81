// expect: checks-fail adds_every_number
import java.util.List;

class Sum1 {
  static int sum(List<Integer> numbers) {
    var sum = 0;
    for (var i = 1; i < numbers.size(); i++) {
      sum += numbers.get(i);
    }
    return sum;
  }
}

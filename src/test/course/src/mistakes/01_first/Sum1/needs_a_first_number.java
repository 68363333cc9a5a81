// expect: checks-fail an_empty_list_sums_to_zero
import java.util.List;

class Sum1 {
  static int sum(List<Integer> numbers) {
    var sum = numbers.getFirst();
    for (var number : numbers.subList(1, numbers.size())) {
      sum += number;
    }
    return sum;
  }
}

// expect: checks-fail greets_by_name
class Hello1 {
  static String greet(String name) {
    return "Hello!";
  }
}

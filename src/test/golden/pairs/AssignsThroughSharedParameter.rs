// The twin of AssignsThroughSharedParameter.java.
struct Point { x: i32 }
fn f(p: &Point) {
    p.x = 5; // ERROR E0594
}

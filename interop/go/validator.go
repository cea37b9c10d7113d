// Package validator stands in for gopkg.in/validator.v2, which the generated client asks about each choice of a `oneOf`. That
// one looks at struct tags that come from bounds; what the gateway answers is not to be refused for its bounds.
package validator

// Validate finds nothing wrong.
func Validate(any) error { return nil }

// Package validator replaces gopkg.in/validator.v2, which the generated client calls for each choice of a `oneOf`. That package
// checks struct tags that come from bounds; an answer of the gateway must not be rejected because of bounds.
package validator

// Validate finds nothing wrong.
func Validate(any) error { return nil }

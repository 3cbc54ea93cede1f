export { ConfigurationError, type Problem } from './configuration-error.ts';
export { describeFailure, type Failure } from './describe-failure.ts';
export { nearestName } from './nearest-name.ts';
export { ServiceError } from './service-error.ts';

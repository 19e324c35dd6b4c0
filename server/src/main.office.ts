export * from './office/office';
